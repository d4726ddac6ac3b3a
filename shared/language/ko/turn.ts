import { readBlockers } from '#shared/language/read-blockers.ts'
import { type ReadinessPart, readReadiness } from '#shared/language/read-readiness.ts'
import type { Speech } from '#shared/language/speech.ts'
import { joinAnd, joinOr } from './naming.ts'
import { tellChange, tellState } from './states.ts'

/** What the step changes, from what to what. */
export function tellChanges(speech: Speech): string {
  if (speech.changes.length === 0) return '순서가 맞음, 바뀌는 상태 없음'
  return `순서가 맞음: ${speech.changes.map((change) => tellChange(change, speech)).join('; ')}`
}

/** The state that bars the step, and the moves that are possible. */
export function tellBlockers(speech: Speech): string {
  const states = readBlockers(speech.finding.facts).flatMap((fact) => tellState(fact, speech.name) ?? [])
  const instead = speech.moves.length > 0 ? `; 대신 할 수 있는 일: ${joinOr(speech.moves)}` : ''
  return `순서가 맞지 않음: ${states.join(', ')}${instead}`
}

/** What would give the step its turn. */
export function tellWayToTurn(speech: Speech): string {
  const blockers = readBlockers(speech.finding.facts)
  const stateOf = (name: string) => blockers.find(({ fact }) => fact === name)
  const subscription = stateOf('subscription')
  if (subscription) {
    const name = speech.name(subscription.subject)
    return subscription.value === 'none'
      ? `${name} 구독을 만들 판매 단계를 보고, 걸림돌이 되는 것을 먼저 바로잡으십시오.`
      : `취소된 구독은 되살릴 수 없습니다. ${name} 구독을 새로 판매하여 그 구독으로 진행하거나 이 단계를 빼십시오.`
  }
  if (stateOf('management')?.value === 'off') return '관리를 먼저 시작하거나 이 단계를 빼십시오.'
  const partnership = stateOf('partnership')?.value
  if (partnership === 'requested') return '요청을 먼저 수락하거나 거절하십시오. 아니면 이 단계를 빼십시오.'
  if (partnership === 'active') return '파트너 관계가 이미 유효하여 끝내는 것만 할 수 있으므로 이 단계를 빼십시오.'
  if (partnership !== undefined) return '파트너 관계를 먼저 요청하거나 이 단계를 빼십시오.'
  const customer = stateOf('customer-relationship')?.value
  if (customer !== undefined && customer !== 'active') return '고객을 먼저 연결하거나 이 단계를 빼십시오.'
  return '이미 이루어진 일이므로 이 단계를 빼십시오.'
}

const partNames: Readonly<Record<ReadinessPart, string>> = {
  account: '온보딩',
  enrolment: '등록',
  agreement: '서명'
}

/** What is left of the three things that a reseller does before new business. */
export function tellReadiness(speech: Speech): string {
  const { missing, unknown } = readReadiness(speech.finding)
  const list = (parts: readonly ReadinessPart[]) => joinAnd(parts.map((part) => partNames[part]))
  const left = [
    ...(missing.length > 0 ? [`이 단계 뒤에 남는 일: ${list(missing)}`] : []),
    ...(unknown.length > 0 ? [`알 수 없는 일: ${list(unknown)}`] : [])
  ]
  const rest = left.length > 0 ? left.join('; ') : '이 단계 뒤에 남는 일 없음'
  return `${speech.subject(0)}의 새 거래에 앞선 세 가지 준비 가운데 하나임; ${rest}`
}
