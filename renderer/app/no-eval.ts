import { config } from 'zod'

// The window's policy allows no code made of strings; without this every schema would try it once and be refused.
config({ jitless: true })
