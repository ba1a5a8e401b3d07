/**
 * The document, pure: what a workshop hands over.
 *
 * <p>A {@link org.cordee.restitution.Restitution} is a heading, the five {@link org.cordee.restitution.Section}s with their
 * {@link org.cordee.restitution.Entry entries}, and perhaps a closing quotation. Every document that can be made here can be
 * written and read again without loss; what could not is refused or brought to one form when it is made.
 */
package org.cordee.restitution;
