package dev.newspost.internal.language;

import java.util.Collection;
import java.util.List;

/** Makes characters that stand for the same one alike: the two scripts of Chinese, and Latin case. Immutable. */
public final class Folding {
    /** Latin case alone. */
    public static final Folding LATIN_CASE = new Folding(List.of());

    private static final int LATIN_END = 0x250;

    private final char[] table = new char[1 << 16];

    /**
     * Makes a folding.
     *
     * @param variants strings whose first character is one form and whose second is the one it is read as
     */
    public Folding(Collection<String> variants) {
        for (int c = 0; c < table.length; c++) {
            table[c] = c < LATIN_END ? (char) Character.toLowerCase(c) : (char) c;
        }
        for (String pair : variants) {
            for (int i = 0; i + 1 < pair.length(); i += 2) {
                table[pair.charAt(i)] = pair.charAt(i + 1);
            }
        }
    }

    /** {@return what a character is read as} */
    public char fold(char c) {
        return table[c];
    }
}
