import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  /** Shown instead of what could not be drawn. */
  readonly instead: ReactNode
  readonly children: ReactNode
}

/** Keeps a part that cannot be drawn, or could not be loaded, from taking the page with it. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}
