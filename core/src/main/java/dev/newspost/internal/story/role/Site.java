package dev.newspost.internal.story.role;

import dev.newspost.FrontMatterValue;
import dev.newspost.Metadata;
import dev.newspost.internal.text.Hosts;
import java.util.Optional;
import java.util.Set;

/**
 * The site from which a post was taken.
 *
 * @param outlet what the header calls the outlet
 * @param name what the header calls the source, as comparisons need it; empty where it does not
 * @param host the host of the post's address, without the "www" in front; empty where the header gives none
 */
record Site(Optional<String> outlet, String name, String host) {
    private static final int LEAST_OUTLET = 3;
    private static final String WEB = "www.";
    /** What stands before the country in hosts. */
    private static final Set<String> GROUPS = Set.of("com", "co", "org", "net", "gov", "edu", "ac");

    static Site of(Metadata metadata) {
        return new Site(
                metadata.author().filter(name -> name.length() >= LEAST_OUTLET),
                Plain.of(Optional.ofNullable(metadata.frontMatter().get("source"))
                        .map(FrontMatterValue::text)
                        .orElse("")),
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

    /** {@return whether an address is that of the site's front page} */
    boolean isFront(String address) {
        int slashes = address.indexOf("//");
        int path = slashes < 0 ? 0 : Math.max(address.indexOf('/', slashes + 2), 0);
        boolean bare = slashes > 0 && path == 0;
        return address.equals("/") || (holds(address) && (bare || path == address.length() - 1));
    }

    /** {@return whether the header does not say from which site the post was taken} */
    boolean isUnknown() {
        return host.isEmpty();
    }

    /** {@return whether an address is one of the site, or of another that has its name: "crane.html", "news.quay.org"} */
    boolean isOfOutlet(String address) {
        int slashes = address.lastIndexOf("//");
        if (slashes < 0) {
            // no place on the page, and no address of mail or telephone
            return !address.isEmpty() && address.charAt(0) != '#' && address.indexOf(':') < 0;
        }
        // http://https//www.quay.org/crane: behind the last of what scripts wrote twice
        int end = address.indexOf('/', slashes + 2);
        String place = address.substring(slashes + 2, end < 0 ? address.length() : end);
        return holds(address) || (!host.isEmpty() && ("." + place).contains("." + label() + "."));
    }

    /** {@return the label of the host that names the site: "quay" in "news.quay.co.uk"} */
    private String label() {
        int end = Math.max(host.lastIndexOf('.'), 0);
        String front = host.substring(0, end);
        String last = front.substring(front.lastIndexOf('.') + 1);
        if (front.length() > last.length() && GROUPS.contains(last)) {
            front = front.substring(0, front.length() - last.length() - 1);
            last = front.substring(front.lastIndexOf('.') + 1);
        }
        return last.isEmpty() ? host : last;
    }

    private static String hostOf(String address) {
        String host = Hosts.of(address);
        return host.startsWith(WEB) ? host.substring(WEB.length()) : host;
    }
}
