import { josa } from '#shared/language/particles.ts'
import { readChain } from '#shared/language/read-chain.ts'
import type { Speech } from '#shared/language/speech.ts'

/** A party with its role before its name: "간접 재판매인 ‘패브리캠’"; Microsoft stands alone. */
export function tellRole(speech: Speech, id: string): string {
  const role = speech.fact('role', id)
  return role && role.value !== 'microsoft' ? `${speech.value(role)} ${speech.name(id)}` : speech.name(id)
}

function tellPath(speech: Speech): string {
  const { subjects } = speech.finding
  const last = subjects.length - 1
  const parties = subjects.map((id, index) => {
    const role = speech.fact('role', id)
    if (!role || (index === last && role.value === 'customer')) return `최종 고객 ${speech.name(id)}`
    return `${index === last ? '최종 고객인 ' : ''}${speech.value(role)} ${speech.name(id)}`
  })
  return ['Microsoft', ...parties].join(' → ')
}

/** The chain that a path makes, or what keeps it from being a listed one. */
export function tellChain(speech: Speech): string {
  const chain = readChain(speech.finding)
  const who = (id: string) => tellRole(speech, id)
  switch (chain.kind) {
    case 'straight':
      return `Microsoft가 ${speech.name(chain.buyer)}에 직접 팔게 되는데, 원문의 판매 경로에는 언제나 파트너가 있음`
    case 'reseller-from-microsoft':
      return `${josa(who(chain.reseller), '이/가')} Microsoft에서 바로 사게 되는데, 원문의 판매 경로에서는 간접 공급자에게서 삼`
    case 'customer-sells-on':
      return `${josa(who(chain.customer), '이/가')} 되팔게 되는데, 원문의 판매 경로에서는 파트너만 판매함`
    case 'no-reseller-between':
      return `${josa(who(chain.provider), '이/가')} 재판매인 없이 ${who(chain.customer)}에 직접 파는 경로는 원문에 없음`
    case 'provider-to-partner':
      return `${josa(who(chain.provider), '이/가')} ${josa(who(chain.buyer), '을/를')} 최종 고객으로 삼아 파는 경로는 원문에 없음`
    case 'resale':
      return `${josa(who(chain.seller), '이/가')} ${who(chain.buyer)}에 되팔 제품을 파는 경로는 원문에 없음`
    case 'provider-to-reseller':
      return `샘플 시나리오 6의 판매 경로임: ${tellPath(speech)}`
    default:
      return `원문에 있는 판매 경로임: ${tellPath(speech)}`
  }
}

const shorten =
  '판매 경로를 줄이십시오. 최종 고객은 직접 청구 파트너에게서 사거나, 간접 공급자에게서 공급받는 간접 재판매인에게서 삽니다.'

/** How to come to a listed chain. */
export function tellWayToList(speech: Speech): string {
  const chain = readChain(speech.finding)
  switch (chain.kind) {
    case 'straight':
      return `${josa(speech.name(chain.buyer), '이/가')} 직접 청구 파트너에게서 사거나, 간접 공급자에게서 공급받는 간접 재판매인에게서 사게 하십시오.`
    case 'reseller-from-microsoft':
      return `Microsoft와 ${speech.name(chain.reseller)} 사이에 간접 공급자를 두십시오.`
    case 'customer-sells-on':
      return `${josa(speech.name(chain.customer), '을/를')} 판매 경로에서 빼거나 최종 고객으로 두십시오.`
    case 'no-reseller-between':
      return `${josa(speech.name(chain.provider), '과/와')} ${speech.name(chain.customer)} 사이에 간접 재판매인을 두거나, 직접 청구 파트너가 팔게 하십시오.`
    case 'provider-to-partner':
      return `${josa(speech.name(chain.buyer), '이/가')} 간접 재판매인이나 다른 직접 청구 파트너에게서 자체 사용 목적으로 사게 하십시오.`
    case 'resale':
      if (speech.fact('role', chain.buyer)?.value === 'indirect-reseller') {
        return `${josa(speech.name(chain.seller), '이/가')} 최종 고객에게 스스로 팔거나, ${josa(speech.name(chain.buyer), '이/가')} 간접 공급자에게서 사게 하십시오.`
      }
      return shorten
    default:
      return ''
  }
}
