package dev.newspost.internal.speech.text;

/**
 * A stretch of a passage.
 *
 * @param start its first character
 * @param end the character behind its last one
 */
public record Range(int start, int end) {
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }
}
