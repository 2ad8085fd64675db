package dev.newspost.internal.story.role;

import dev.newspost.Metadata;
import dev.newspost.internal.text.Hosts;
import java.util.Optional;

/**
 * The site from which a post was taken.
 *
 * @param outlet what the header calls the outlet
 * @param host the host of the post's address, without the "www" in front; empty where the header gives none
 */
record Site(Optional<String> outlet, String host) {
    private static final int LEAST_OUTLET = 3;
    private static final String WEB = "www.";

    static Site of(Metadata metadata) {
        return new Site(
                metadata.author().filter(name -> name.length() >= LEAST_OUTLET),
                metadata.from().map(Site::hostOf).orElse(""));
    }

    /** {@return whether words name the outlet} */
    boolean isNamedIn(String words) {
        return outlet.filter(words::contains).isPresent();
    }

    /** {@return whether an address is one of the site} */
    boolean holds(String address) {
        boolean relative = address.startsWith("/") && !address.startsWith("//");
        return relative || (!host.isEmpty() && hostOf(address).equals(host));
    }

    private static String hostOf(String address) {
        String host = Hosts.of(address);
        return host.startsWith(WEB) ? host.substring(WEB.length()) : host;
    }
}
