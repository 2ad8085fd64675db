package dev.newspost.internal.story.figure;

import java.util.Set;

/** Tells whether two addresses are of the same picture in different sizes, as {@code ferry-s800.jpg} and {@code ferry-s1200.jpg}. */
final class AnySize {
    private static final String PARTS = "-_@.";
    private static final String SIZES = "swhx";
    private static final int LONGEST = 12;
    /** A lower number counts pictures, as in "ferry-s2". */
    private static final int LEAST_DIGITS = 3;

    private static final Set<String> NAMES =
            Set.of("w", "h", "width", "height", "resize", "fit", "size", "q", "quality", "dpr");

    private AnySize() {}

    static boolean same(String one, String other) {
        return !one.equals(other) && of(one).equals(of(other));
    }

    /** {@return an address without its sizes, scheme and query; with the query where that tells more than a size} */
    private static String of(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        StringBuilder bare = new StringBuilder();
        String[] folders = path.substring(path.indexOf("//") + 1).split("/", -1);
        for (int i = 0; i < folders.length; i++) {
            bare.append('/').append(i + 1 < folders.length && isSize(folders[i]) ? "" : folders[i]);
        }
        int dot = bare.lastIndexOf(".");
        int end = dot > bare.lastIndexOf("/") ? dot : bare.length();
        int start = end;
        while (start > 0 && end - start <= LONGEST && PARTS.indexOf(bare.charAt(start - 1)) < 0) {
            start--;
        }
        if (start > 1 && isSize(bare.substring(start, end))) {
            bare.delete(start - 1, end);
        }
        if (query >= 0 && !isOfSizes(address.substring(query + 1))) {
            bare.append(address, query, address.length());
        }
        return bare.toString();
    }

    /** "s1200", "800x600", "w640", "2x": {@return whether numbers and one letter or two are all} */
    private static boolean isSize(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits += digit ? 1 : 0;
            letters += digit ? 0 : 1;
            if (!digit && SIZES.indexOf(c) < 0) {
                return false;
            }
        }
        boolean denser = text.length() == 2 && text.endsWith("x");
        return letters > 0 && letters <= 2 && text.length() <= LONGEST && (digits >= LEAST_DIGITS || denser);
    }

    private static boolean isOfSizes(String query) {
        for (String parameter : query.split("&", -1)) {
            String name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
            if (!NAMES.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
