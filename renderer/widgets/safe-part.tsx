import { Component, type ReactNode } from 'react'

interface SafePartProps {
  /** What is shown in place of a part that failed. */
  readonly message: string
  readonly children: ReactNode
}

/** Keeps a failure of one part from taking the others along. */
export class SafePart extends Component<SafePartProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? (
      <p className="part-failed" role="alert">
        {this.props.message}
      </p>
    ) : (
      this.props.children
    )
  }
}
