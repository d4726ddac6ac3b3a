import { z } from 'zod'
import { Cite, Effect, Fact, type Finding, FindingResult, Ground, RuleKind } from '#shared/domain/finding.ts'
import { Edition } from '#shared/domain/scenario.ts'
import { CalendarDate, verbs } from '#shared/domain/step.ts'
import { Verdict } from '#shared/domain/verdict.ts'
import { createSpeech } from '#shared/language/create-speech.ts'
import { getRuleTexts, getTexts, type Language } from '#shared/language/language.ts'
import type { Things } from '#shared/language/speech.ts'
import { toEndState } from './end-state.ts'
import { findStepsBeyondSources, type PlayedStep, type Run } from './simulate.ts'
import { toThings } from './things.ts'

/** A finding as it is printed: the data, and what, why and what to do in one language. */
export const FindingDocument = z.strictObject({
  rule: z.string(),
  kind: RuleKind,
  ground: Ground,
  result: FindingResult,
  message: z.string().optional(),
  why: z.string().optional(),
  fix: z.string().optional(),
  subjects: z.array(z.string()),
  facts: z.array(Fact),
  cites: z.array(Cite),
  changes: z.array(Effect).optional(),
  moves: z.array(z.string()).optional()
})
export type FindingDocument = z.infer<typeof FindingDocument>

export const StepDocument = z.strictObject({
  index: z.int(),
  id: z.string(),
  do: z.enum(verbs),
  on: CalendarDate,
  verdict: Verdict,
  summary: z.string().optional(),
  findings: z.array(FindingDocument),
  effects: z.array(Effect)
})
export type StepDocument = z.infer<typeof StepDocument>

const PartnerEnd = z.strictObject({
  account: z.enum(['outside', 'onboarded', 'unknown']),
  enrolment: z.enum(['not-enrolled', 'enrolled', 'unknown']),
  agreement: z.enum(['unsigned', 'signed', 'unknown']),
  standing: z.enum(['preparing', 'can-transact', 'unknown'])
})

export const EndDocument = z.strictObject({
  date: CalendarDate,
  parties: z.record(z.string(), PartnerEnd),
  partnerships: z.array(
    z.strictObject({
      provider: z.string(),
      reseller: z.string(),
      state: z.enum(['requested', 'active', 'declined', 'ended'])
    })
  ),
  customers: z.array(z.strictObject({ partner: z.string(), tenant: z.string(), state: z.enum(['active', 'ended']) })),
  subscriptions: z.array(
    z.strictObject({
      id: z.string(),
      customer: z.string(),
      tenant: z.string(),
      offer: z.string(),
      state: z.enum(['active', 'cancelled']),
      path: z.array(z.string()).nullable(),
      managers: z.array(z.string())
    })
  )
})

/** A run, version 1: what `check` prints. What `--brief` leaves out is optional. */
export const RunDocument = z.strictObject({
  format: z.literal('csp-run'),
  version: z.literal(1),
  title: z.string(),
  edition: Edition,
  verdict: Verdict,
  steps: z.array(StepDocument),
  end: EndDocument.optional(),
  notes: z.array(z.strictObject({ code: z.string(), steps: z.array(z.string()), message: z.string().optional() }))
})
export type RunDocument = z.infer<typeof RunDocument>

/** A finding without its sentences. */
function toFindingData({ rule, kind, ground, result, subjects, facts, cites, changes, moves }: Finding) {
  return { rule, kind, ground, result, subjects, facts, cites, changes, moves }
}

/** A finding with its sentences. */
export function toFindingDocument(finding: Finding, things: Things, language: Language) {
  const { rule, kind, ground, result, subjects, facts, cites, changes, moves } = finding
  const { message, why, fix } = toSentences(finding, things, language)
  return { rule, kind, ground, result, message, why, fix, subjects, facts, cites, changes, moves }
}

/** What a finding says in words: what, why, and what to do; the last is empty where nothing stands in the way. */
export function toSentences(
  finding: Finding,
  things: Things,
  language: Language
): { readonly message: string; readonly why: string; readonly fix: string } {
  const texts = getRuleTexts(finding.rule, language)
  const speech = createSpeech(finding, things, language)
  switch (finding.result) {
    case 'holds':
      return { message: texts.holds(speech), why: texts.why, fix: '' }
    case 'broken':
      return {
        message: texts.broken?.(speech) ?? '',
        why: texts.why,
        fix: texts.remedy?.(speech) ?? texts.fix
      }
    case 'unknown':
      return { message: texts.unknown?.(speech) ?? '', why: texts.why, fix: texts.ask?.(speech) ?? texts.fix }
  }
}

function toStepDocument(played: PlayedStep, index: number, things: Things, language: Language) {
  const { step, verdict, findings, effects } = played
  return {
    index,
    id: step.id,
    do: step.do,
    on: step.on,
    verdict,
    summary: getTexts(language).steps.summarize(step, things),
    findings: findings.map((finding) => toFindingDocument(finding, things, language)),
    effects
  }
}

function toBriefStep(played: PlayedStep, index: number) {
  const { step, verdict, effects } = played
  const against = verdict === 'supported' ? [] : played.findings.filter((each) => each.result !== 'holds')
  return {
    index,
    id: step.id,
    do: step.do,
    on: step.on,
    verdict,
    findings: against.map(toFindingData),
    effects
  }
}

function toHead({ line: { title, edition }, verdict }: Run) {
  return { format: 'csp-run', version: 1, title, edition, verdict } as const
}

function toBriefRun(run: Run) {
  const late = findStepsBeyondSources(run)
  const notes = late.length > 0 ? [{ code: 'later-than-sources', steps: late }] : []
  return { ...toHead(run), steps: run.steps.map(toBriefStep), notes }
}

/** A run as it is printed in full. */
export function toFullRun(run: Run, language: Language) {
  const late = findStepsBeyondSources(run)
  const message = getTexts(language).words.laterThanSources(late)
  const things = toThings(run.line)
  return {
    ...toHead(run),
    steps: run.steps.map((played, index) => toStepDocument(played, index, things, language)),
    end: toEndState(run),
    notes: late.length > 0 ? [{ code: 'later-than-sources', steps: late, message }] : []
  }
}

/**
 * A run as it is printed.
 * @param brief leaves out findings that hold, texts and the end.
 */
export function toRunDocument(run: Run, language: Language, brief = false) {
  return brief ? toBriefRun(run) : toFullRun(run, language)
}
