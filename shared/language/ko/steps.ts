import type { Step, StepOf, Verb } from '#shared/domain/step.ts'
import { mainTenantId } from '#shared/domain/tenant-defaults.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import { josa } from '#shared/language/particles.ts'
import type { Things } from '#shared/language/speech.ts'
import { joinAnd, nameOffer, nameThing, quote } from './naming.ts'
import { capabilityNames, roleNames, routeNames } from './terms.ts'

/** The verbs as labels. */
export const verbs: Readonly<Record<Verb, string>> = {
  onboard: '파트너 센터 온보딩',
  enroll: '역할 등록',
  'sign-agreement': '계약 서명',
  'add-capability': '역량 추가',
  'request-partnership': '파트너 관계 요청',
  'accept-partnership': '파트너 관계 수락',
  'decline-partnership': '파트너 관계 거절',
  'end-partnership': '파트너 관계 종료',
  'connect-customer': '고객 연결',
  'end-customer': '고객 관계 종료',
  'associate-reseller': '재판매인 연결',
  sell: '판매',
  provision: '구독 프로비저닝',
  cancel: '구독 취소',
  manage: '구독 관리 시작',
  'stop-managing': '구독 관리 중단'
}

function tellRole(partner: string, things: Things): string {
  const role = things.findParty(partner)?.role
  return role && role !== 'customer' ? josa(roleNames[role], '으로/로') : '자기 역할로'
}

/** A tenant of somebody who was named just before. */
function itsTenant(id: string, things: Things): string {
  return things.findTenant(id)?.type === 'csp' ? 'CSP 테넌트' : `${quote(id)} 테넌트`
}

function summarizeSale(step: StepOf<'sell'>, things: Things): string {
  const buyer = step.path.at(-1) ?? ''
  const seller = step.path.at(-2) ?? ''
  const name = (id: string) => nameThing(id, things)
  const between = step.path.slice(1, -2).map(name)
  const through = between.length > 0 ? ` ${josa(joinAnd(between), '을/를')} 거쳐` : ''
  const target = seller === buyer ? '자기 자신에게' : `${name(buyer)}에`
  const kind = step.offerKind === 'third-party' ? '타사 제품 ' : ''
  const isOwnUse = things.findParty(buyer)?.role !== 'customer'
  const manner = isOwnUse ? ' 자체 사용 목적으로' : step.path.length === 2 ? ' 직접' : ''
  const sale = `${josa(name(seller), '이/가')}${through} ${target} ${kind}${josa(nameOffer(step.offer), '을/를')}${manner} 판매`
  return !isOwnUse && step.tenant === mainTenantId(buyer)
    ? `${sale}합니다`
    : `${sale}하고, 서비스는 ${itsTenant(step.tenant, things)}에 둡니다`
}

/** One step in one sentence, without a full stop. */
export function summarize(step: Step, things: Things): string {
  const name = (id: string) => nameThing(id, things)
  switch (step.do) {
    case 'onboard':
      return `${josa(name(step.partner), '이/가')} 파트너 센터에서 온보딩을 마칩니다`
    case 'enroll':
      return `${josa(name(step.partner), '이/가')} ${tellRole(step.partner, things)} 등록합니다`
    case 'sign-agreement':
      return `${josa(name(step.partner), '이/가')} Microsoft 파트너 계약에 서명합니다`
    case 'add-capability':
      return `${josa(name(step.partner), '이/가')} ${quote(capabilityNames[step.capability])} 역량을 갖춥니다`
    case 'request-partnership':
      return `${josa(name(step.provider), '과/와')} ${name(step.reseller)} 사이의 파트너 관계를 요청합니다`
    case 'accept-partnership':
      return `${josa(name(step.provider), '과/와')} ${name(step.reseller)} 사이의 파트너 관계를 수락합니다`
    case 'decline-partnership':
      return `${josa(name(step.provider), '과/와')} ${name(step.reseller)} 사이의 파트너 관계를 거절합니다`
    case 'end-partnership':
      return `${josa(name(step.provider), '과/와')} ${name(step.reseller)} 사이의 파트너 관계를 ${routeNames[step.route]} 끝냅니다`
    case 'connect-customer': {
      const tenant =
        step.tenant === mainTenantId(step.customer) ? '' : ` ${josa(itsTenant(step.tenant, things), '으로/로')}`
      return `${josa(name(step.customer), '이/가')}${tenant} ${name(step.partner)}의 고객이 됩니다`
    }
    case 'end-customer': {
      const tenant = step.tenant === mainTenantId(step.customer) ? '' : `의 ${itsTenant(step.tenant, things)}`
      return `${josa(`${name(step.customer)}${tenant}`, '과/와')} ${name(step.partner)} 사이의 고객 관계를 끝냅니다`
    }
    case 'associate-reseller': {
      const target = step.subscription === null ? '새 구독' : `${name(step.subscription)} 구독`
      return `${josa(name(step.provider), '이/가')} ${target}에 ${name(step.reseller)}의 MPN ID를 연결합니다`
    }
    case 'sell':
      return summarizeSale(step, things)
    case 'provision':
      return `${name(step.subscription)} 구독을 ${name(step.tenant)}에 프로비저닝합니다`
    case 'cancel':
      return `${name(step.subscription)} 구독을 취소합니다`
    case 'manage':
      return `${josa(name(step.partner), '이/가')} ${name(step.subscription)} 구독의 관리를 시작합니다`
    case 'stop-managing':
      return `${josa(name(step.partner), '이/가')} ${name(step.subscription)} 구독의 관리를 그만둡니다`
    default:
      return assertNever(step)
  }
}
