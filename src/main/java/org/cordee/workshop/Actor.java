package org.cordee.workshop;

/** Who speaks: a person, in a role, in one workshop, and the link they came in by. */
public record Actor(Id.Person person, Role role, Id.Workshop workshop, Id.Link link) {}
