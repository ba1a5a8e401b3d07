package org.cordee.web;

import org.cordee.restitution.Keyed;

/**
 * An address of this machine.
 *
 * @param card the name of the network card that has it, as the system writes it
 */
public record NetworkAddress(String address, String card, Kind kind) {
    /** What a card is, as far as its name tells. */
    public enum Kind implements Keyed {
        WIFI,
        CABLE,
        OTHER,
        /** Of a VPN, a container or a virtual machine: phones are not on it. */
        VIRTUAL,
        /** Nobody on the network gave an address, so the machine took one for itself: phones have no such. */
        SELF_ASSIGNED
    }
}
