import { readChain } from '#shared/language/read-chain.ts'
import type { Speech } from '#shared/language/speech.ts'

/** A party with its role before its name: "the indirect reseller “Fabrikam”"; Microsoft stands alone. */
export function tellRole(speech: Speech, id: string): string {
  const role = speech.fact('role', id)
  return role && role.value !== 'microsoft' ? `the ${speech.value(role)} ${speech.name(id)}` : speech.name(id)
}

function tellPath(speech: Speech): string {
  const { subjects } = speech.finding
  const last = subjects.length - 1
  const parties = subjects.map((id, index) => {
    const role = speech.fact('role', id)
    if (!role || (index === last && role.value === 'customer')) return `end customer ${speech.name(id)}`
    return `${speech.value(role)} ${speech.name(id)}${index === last ? ' as end customer' : ''}`
  })
  return ['Microsoft', ...parties].join(' → ')
}

/** The chain that a path makes, or what keeps it from being a listed one. */
export function tellChain(speech: Speech): string {
  const chain = readChain(speech.finding)
  const who = (id: string) => tellRole(speech, id)
  switch (chain.kind) {
    case 'straight':
      return `Microsoft would sell straight to ${speech.name(chain.buyer)}, and every listed chain has a partner in between`
    case 'reseller-from-microsoft':
      return `${who(chain.reseller)} would buy from Microsoft itself, and in the listed chains it buys from an indirect provider`
    case 'customer-sells-on':
      return `${who(chain.customer)} would sell on, and in the listed chains only partners sell`
    case 'no-reseller-between':
      return `${who(chain.provider)} would sell to ${who(chain.customer)} with no reseller in between, and no listed chain does that`
    case 'provider-to-partner':
      return `${who(chain.provider)} would sell to ${who(chain.buyer)} as its end customer, and no listed chain does that`
    case 'resale':
      return `${who(chain.seller)} would sell to ${who(chain.buyer)} for resale, and no listed chain does that`
    case 'provider-to-reseller':
      return `the chain is that of sample scenario 6: ${tellPath(speech)}`
    default:
      return `the chain is listed: ${tellPath(speech)}`
  }
}

const shorten =
  'Shorten the chain: the end customer buys from a direct-bill partner, or from an indirect reseller that an indirect provider supplies.'

/** How to come to a listed chain. */
export function tellWayToList(speech: Speech): string {
  const chain = readChain(speech.finding)
  switch (chain.kind) {
    case 'straight':
      return `Let ${speech.name(chain.buyer)} buy from a direct-bill partner, or from an indirect reseller that an indirect provider supplies.`
    case 'reseller-from-microsoft':
      return `Put an indirect provider between Microsoft and ${speech.name(chain.reseller)}.`
    case 'customer-sells-on':
      return `Leave ${speech.name(chain.customer)} out of the chain, or let it be the end customer.`
    case 'no-reseller-between':
      return `Put an indirect reseller between ${speech.name(chain.provider)} and ${speech.name(chain.customer)}, or let a direct-bill partner sell.`
    case 'provider-to-partner':
      return `Let ${speech.name(chain.buyer)} buy for its own use from an indirect reseller or from another direct-bill partner.`
    case 'resale':
      if (speech.fact('role', chain.buyer)?.value === 'indirect-reseller') {
        return `Let ${speech.name(chain.seller)} sell to the end customer itself, or let ${speech.name(chain.buyer)} buy from an indirect provider instead.`
      }
      return shorten
    default:
      return ''
  }
}
