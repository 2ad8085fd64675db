package dev.newspost.internal.story.role;

import dev.newspost.Metadata;
import java.util.List;

/**
 * Whom the header names as the authors of a post.
 *
 * @param names their names
 * @param surnames the last words of those in Latin letters
 */
record Authors(List<String> names, List<String> surnames) {
    private static final int LEAST_NAME = 4;
    private static final int LEAST_SURNAME = 2;

    static Authors of(Metadata metadata) {
        List<String> names = metadata.authors().stream()
                .filter(name -> name.length() > LEAST_NAME)
                .toList();
        List<String> surnames = names.stream()
                .filter(Plain::isForeignName)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(surname -> surname.length() > LEAST_SURNAME)
                .toList();
        return new Authors(names, surnames);
    }

    /** {@return whether words start with an author's name} */
    boolean open(String words) {
        return names.stream().anyMatch(words::startsWith);
    }

    /** {@return whether words are nothing but names of authors, as a byline without a word such as "by" is} */
    boolean are(String words) {
        boolean any = false;
        int i = 0;
        while (i < words.length()) {
            int name = nameEnd(words, i);
            any |= name > i;
            if (name == i && Character.isLetterOrDigit(words.charAt(i))) {
                return false;
            }
            i = Math.max(name, i + 1);
        }
        return any;
    }

    /** {@return where the longest name ends that starts at a place, in either case; the place itself without one} */
    private int nameEnd(String words, int at) {
        return names.stream()
                .filter(name -> words.regionMatches(true, at, name, 0, name.length()))
                .mapToInt(name -> at + name.length())
                .max()
                .orElse(at);
    }

    /** {@return the end of an author's surname that starts words; 0 where none does} */
    int surnameEnd(String words) {
        return surnames.stream()
                .filter(surname -> words.startsWith(surname + " "))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }
}
