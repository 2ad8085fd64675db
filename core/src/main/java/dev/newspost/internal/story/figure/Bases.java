package dev.newspost.internal.story.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes addresses absolute. Only a mirrored page's relative addresses belong to its original address; those of other
 * posts are of files beside them, and a user may say where these stand on the web.
 */
final class Bases {
    private static final int LONGEST_SCHEME = 12;

    private final String base;
    private final String scheme;

    /**
     * Takes what the post gives.
     *
     * @param option the base that the user set
     * @param from the address of the original story
     * @param mirrored whether the post is a copy of that story's page
     */
    Bases(Optional<String> option, Optional<String> from, boolean mirrored) {
        this.base = option.or(() -> mirrored ? from : Optional.empty())
                .filter(Bases::isOnWeb)
                .orElse("");
        this.scheme = from.filter(address -> address.startsWith("http:")).isPresent() ? "http:" : "https:";
    }

    /** {@return an absolute address; empty where nothing tells what a relative one starts from} */
    Optional<String> absolute(String address) {
        if (address.startsWith("//")) {
            return Optional.of(scheme + address);
        }
        if (hasScheme(address)) {
            return isOnWeb(address) ? Optional.of(address) : Optional.empty();
        }
        return base.isEmpty() ? Optional.empty() : Optional.of(join(address));
    }

    private String join(String address) {
        int host = base.indexOf("//") + 2;
        int path = host;
        while (path < base.length() && "/?#".indexOf(base.charAt(path)) < 0) {
            path++;
        }
        String origin = base.substring(0, path);
        if (address.startsWith("/")) {
            return origin + address;
        }
        String written = base.substring(path, end(base));
        String page = written.isEmpty() ? "/" : written;
        if (address.startsWith("?")) {
            return origin + page + address;
        }
        return origin + flat(page.substring(0, page.lastIndexOf('/') + 1) + address);
    }

    private static int end(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '?' || path.charAt(i) == '#') {
                return i;
            }
        }
        return path.length();
    }

    /** {@return a path without its steps up} */
    private static String flat(String path) {
        int end = end(path);
        List<String> parts = new ArrayList<>();
        for (String part : path.substring(1, end).split("/", -1)) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.remove(parts.size() - 1);
                }
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return "/" + String.join("/", parts) + path.substring(end);
    }

    private static boolean isOnWeb(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static boolean hasScheme(String address) {
        for (int i = 0; i < Math.min(address.length(), LONGEST_SCHEME); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return false;
    }
}
