package dev.newspost.internal.speech;

/**
 * A stretch of a passage.
 *
 * @param start its first character
 * @param end the character behind its last one
 */
record Range(int start, int end) {
    String of(String text) {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }
}
