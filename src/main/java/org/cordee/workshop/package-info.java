/**
 * The rules of a workshop, pure: no clock, no chance, no I/O.
 *
 * <p>A {@link org.cordee.workshop.Command} enters, asked by an {@link org.cordee.workshop.Actor}; events leave, or a
 * {@link org.cordee.workshop.Refusal}. Read first: {@link org.cordee.workshop.Command}, then
 * {@link org.cordee.workshop.Rules}, then {@link org.cordee.workshop.Board}.
 */
package org.cordee.workshop;
