package dev.newspost.internal.story.role;

import dev.newspost.Metadata;
import java.util.List;
import java.util.Locale;

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
        String rest = words;
        for (String name : names) {
            int at = rest.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
            rest = at < 0 ? rest : rest.substring(0, at) + rest.substring(at + name.length());
        }
        return rest.length() < words.length() && rest.chars().noneMatch(Character::isLetterOrDigit);
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
