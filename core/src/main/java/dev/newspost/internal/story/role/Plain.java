package dev.newspost.internal.story.role;

import dev.newspost.internal.story.draft.Letters;

/** Texts as comparisons need them. */
final class Plain {
    private Plain() {}

    /** {@return a text in lower case, without blanks and without signs at its edges} */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.blank(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        int start = 0;
        int end = plain.length();
        while (start < end && isSign(plain.charAt(start))) {
            start++;
        }
        while (end > start && isSign(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }

    static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    /** {@return whether it holds neither letters nor digits} */
    static boolean isSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSign(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether it ends like a sentence} */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if ("。！？.!?…；;".indexOf(c) >= 0) {
                return true;
            }
            if ("”’」』\"')）】 \u00a0".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** {@return its length in Latin letters; a Chinese character counts for two} */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += Letters.blank(c) ? 0 : c >= 0x2e80 ? 2 : 1;
        }
        return width;
    }
}
