import type { Effect, Fact, Finding } from '#shared/domain/finding.ts'
import type { Role } from '#shared/domain/party.ts'
import type { TenantType } from '#shared/domain/tenant.ts'

/** Looks up what a sentence calls things by; every look-up may find nothing. */
export interface Things {
  /** A party by id; Microsoft too, with its own name and no role. */
  readonly findParty: (id: string) => { readonly name: string; readonly role: Role | 'customer' | null } | undefined
  readonly findTenant: (id: string) => { readonly owner: string; readonly type: TenantType } | undefined
  /** What a subscription is of. */
  readonly findOffer: (subscription: string) => string | undefined
}

/** What sentences about a finding are made of. Names come ready to stand in a sentence, in quotes. */
export interface Speech {
  readonly finding: Finding
  /** The name of the n-th subject. */
  readonly subject: (n: number) => string
  /** The name of anything by its id. */
  readonly name: (id: string) => string
  /** The names of several things as a list in words, each once. */
  readonly list: (ids: readonly string[]) => string
  /** The first fact of that name, about that subject where one is given. */
  readonly fact: (fact: string, subject?: string) => Fact | undefined
  /** The value of a fact in words: "signed", "서명함". */
  readonly value: (fact: Pick<Fact, 'fact' | 'value'>) => string
  /** What a lifecycle finding that holds changes. */
  readonly changes: readonly Effect[]
  /** What a lifecycle finding that is broken offers instead, in words. */
  readonly moves: readonly string[]
}

/** The words of one rule in one language. The what is a phrase in lower case, why and fix are sentences. */
export interface RuleTexts {
  /** Its name, in sentence case, without a full stop. */
  readonly title: string
  /** Why there is such a rule, in our own words. */
  readonly why: string
  /** What to do where it stands in the way, in general; empty for what never does. */
  readonly fix: string
  /** What is so where it holds, by the names of the case. */
  readonly holds: (speech: Speech) => string
  /** What is wrong where it is broken. */
  readonly broken?: (speech: Speech) => string
  /** What is not known. */
  readonly unknown?: (speech: Speech) => string
  /** What to do about this breach, by the names of the case. */
  readonly remedy?: (speech: Speech) => string
  /** Whom to ask what where a fact is not known. */
  readonly ask?: (speech: Speech) => string
}
