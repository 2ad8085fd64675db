package dev.newspost.internal.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which Chinese names of a story are none: another name, or a surname alone, that runs on into the next word. */
final class MisreadNames {
    private static final int LONGEST_HAN = 4;

    private final Set<String> names;
    private final Set<String> persons;
    private final SpeechWords words;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> bracketed = new HashSet<>();
    private final Set<Character> families = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param names the names of the story
     * @param persons those that are persons' for certain
     * @param found where each was found
     */
    MisreadNames(Set<String> names, Set<String> persons, List<NameReader.Found> found, SpeechWords words) {
        this.names = names;
        this.persons = persons;
        this.words = words;
        for (NameReader.Found name : found) {
            counts.merge(name.mention().text(), 1, Integer::sum);
            if (name.bracketed()) {
                bracketed.add(name.mention().text());
            }
        }
        for (String name : names) {
            if (persons.contains(name) && Chars.isHan(name.charAt(0)) && words.isPlainName(name)) {
                families.add(name.charAt(0));
            }
        }
    }

    /** {@return whether a name is none} */
    boolean contains(String name) {
        return Chars.isHan(name.charAt(0))
                && !bracketed.contains(name)
                && (words.holdsParticle(name) || surnameAlone(name) || runsOn(name));
    }

    /** 梁举例, 陶未: a surname in front of a verb or adverb, where the story has somebody's full name with it. */
    private boolean surnameAlone(String name) {
        return families.contains(name.charAt(0)) && words.goesOnAsWord(name);
    }

    /**
     * 张敏生气, 特朗普面: a name that begins with another one of the story runs on into the next word, where it is longer
     * than names are, stands once only beside a name that stands again and again, or ends with a verb of saying.
     */
    private boolean runsOn(String name) {
        int surname = words.anySurnameEnd(name);
        boolean surnamed = surname > 0;
        int longest = LONGEST_HAN - 1 + Math.max(1, surname);
        for (int size = surnamed ? surname + 1 : LONGEST_HAN - 1; size < name.length(); size++) {
            String front = name.substring(0, size);
            if (!persons.contains(front)) {
                continue;
            }
            boolean longer = surnamed && size < longest && name.length() >= longest;
            boolean again = counts.getOrDefault(name, 0) < 2 && counts.getOrDefault(front, 0) > 1;
            if (longer || (again && name.length() - size <= 2) || words.isVerbOfSaying(name, size)) {
                return true;
            }
        }
        return false;
    }
}
