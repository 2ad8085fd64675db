package dev.newspost.internal.frontmatter;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.reader.StreamReader;

/** Hides characters that YAML forbids from its reader, each behind one of the private use area that the text lacks. */
final class ControlCharacters {
    private static final int FIRST_PRIVATE = 0xE000;
    private static final int LAST_PRIVATE = 0xF8FF;

    private final String disguised;
    private final Map<Character, Character> originals = new HashMap<>();

    ControlCharacters(String text) {
        disguised = StreamReader.isPrintable(text) ? text : disguise(text);
    }

    /** {@return the text as YAML's reader takes it, of the same length} */
    String disguised() {
        return disguised;
    }

    /** {@return a part of it with the characters that the text really holds} */
    String revealed(String part) {
        if (originals.isEmpty()) {
            return part;
        }
        StringBuilder out = new StringBuilder(part);
        for (int at = 0; at < out.length(); at++) {
            Character original = originals.get(out.charAt(at));
            if (original != null) {
                out.setCharAt(at, original);
            }
        }
        return out.toString();
    }

    private String disguise(String text) {
        BitSet used = new BitSet();
        text.chars().filter(c -> c >= FIRST_PRIVATE && c <= LAST_PRIVATE).forEach(used::set);
        Map<Character, Character> disguises = new HashMap<>();
        StringBuilder out = new StringBuilder(text);
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (!StreamReader.isPrintable(c)) {
                char hidden = text.charAt(at);
                Character disguise = disguises.get(hidden);
                if (disguise == null) {
                    int free = used.nextClearBit(FIRST_PRIVATE);
                    if (free > LAST_PRIVATE) {
                        free = '?';
                    }
                    used.set(free);
                    disguise = (char) free;
                    disguises.put(hidden, disguise);
                    originals.put(disguise, hidden);
                }
                out.setCharAt(at, disguise);
            }
            at += Character.charCount(c);
        }
        originals.remove('?');
        return out.toString();
    }
}
