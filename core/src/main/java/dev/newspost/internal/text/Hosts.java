package dev.newspost.internal.text;

import java.util.Locale;

/** Reads the host in an address, whatever else in it is no address. */
public final class Hosts {
    private Hosts() {}

    /** {@return the host of an address in lower case, without user and port; empty where no {@code //} leads to one} */
    public static String of(String address) {
        int slashes = address.indexOf("//");
        if (slashes < 0) {
            return "";
        }
        int start = slashes + 2;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        int user = address.lastIndexOf('@', end);
        start = user >= start ? user + 1 : start;
        int port = address.indexOf(':', start);
        return address.substring(start, port >= 0 && port < end ? port : end)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
