/** The id of the csp tenant of a partner that lists none. */
export function cspTenantId(partner: string): string {
  return `${partner}.csp`
}

/** The id of the main tenant of a customer that lists none. */
export function mainTenantId(customer: string): string {
  return `${customer}.main`
}
