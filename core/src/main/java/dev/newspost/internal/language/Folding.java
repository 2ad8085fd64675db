package dev.newspost.internal.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes characters that stand for the same one alike: the two scripts of Chinese, and Latin case. Immutable. */
public final class Folding {
    /** Latin case alone. */
    public static final Folding LATIN_CASE = new Folding(List.of());

    private static final int LATIN_END = 0x250;

    private final char[] table = new char[1 << 16];
    private final Map<Character, String> others = new HashMap<>();

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
        for (int c = 0; c < table.length; c++) {
            if (table[c] != c) {
                others.merge(table[c], String.valueOf((char) c), String::concat);
            }
        }
    }

    /** {@return what a character is read as} */
    public char fold(char c) {
        return table[c];
    }

    /** {@return the characters that are read as one that a folding gave} */
    String forms(char folded) {
        String forms = others.getOrDefault(folded, "");
        return table[folded] == folded ? folded + forms : forms;
    }
}
