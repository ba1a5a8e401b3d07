package org.cordee.restitution;

/** What stands above a restitution: gathering ("RMB 2017"), number ("1.1": theme and workshop) and title, each as written. */
public record Heading(String gathering, String number, String title) {}
