package dev.newspost.internal.speech;

import java.util.Collection;

/** Makes characters that stand for the same one alike: the two scripts of Chinese, and Latin case. Immutable. */
final class Folding {
    private final char[] table = new char[1 << 16];

    /**
     * Makes a folding.
     *
     * @param variants strings whose first character is one form and whose second is the one it is read as
     */
    Folding(Collection<String> variants) {
        for (int c = 0; c < table.length; c++) {
            table[c] = c < 0x250 ? (char) Character.toLowerCase(c) : (char) c;
        }
        for (String pair : variants) {
            for (int i = 0; i + 1 < pair.length(); i += 2) {
                table[pair.charAt(i)] = pair.charAt(i + 1);
            }
        }
    }

    char fold(char c) {
        return table[c];
    }

    /** {@return a text whose characters are all folded} */
    String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = table[folded[i]];
        }
        return new String(folded);
    }
}
