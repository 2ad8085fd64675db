package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.name.NameCounts;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which Chinese names of a story are none: another name, or a surname alone, that runs on into the next word. */
final class MisreadNames {
    private static final int LONGEST_HAN = 4;
    private static final int FULL_NAME = 3;
    private static final int LONGEST_REST = 2;

    private final Set<String> persons;
    private final NameCounts places;
    private final SpeechWords words;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> bracketed = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param persons those that are persons' for certain
     * @param found where each was found
     * @param places how often the story has a name
     */
    MisreadNames(Set<String> persons, List<NameReader.Found> found, NameCounts places, SpeechWords words) {
        this.persons = persons;
        this.places = places;
        this.words = words;
        for (NameReader.Found name : found) {
            counts.merge(name.mention().text(), 1, Integer::sum);
            if (name.bracketed()) {
                bracketed.add(name.mention().text());
            }
        }
    }

    /** {@return whether a name is none} */
    boolean contains(String name) {
        return Chars.isHan(name.charAt(0)) && !bracketed.contains(name) && runsOn(name);
    }

    /**
     * 陶敏生气, 卡列金面: a name that begins with another one of the story runs on into the next word, where it is longer
     * than names are, stands once only beside a name that stands again and again, or ends with a verb of saying.
     */
    private boolean runsOn(String name) {
        int surname = anySurnameEnd(name);
        boolean surnamed = surname > 0;
        int longest = LONGEST_HAN - 1 + Math.max(1, surname);
        for (int size = surnamed ? surname + 1 : 2; size < name.length(); size++) {
            String front = name.substring(0, size);
            // 安东, of 安东·卡列金: its first part
            if (!persons.contains(front) || Chars.isNamePoint(name.charAt(size))) {
                continue;
            }
            boolean longer = surnamed && size < longest && name.length() >= longest;
            int times = counts.getOrDefault(front, 0);
            boolean again = counts.getOrDefault(name, 0) < 2 && times > 1;
            again |= times >= counts.getOrDefault(name, 0) && isForeign(front) && !isForeign(name.substring(size));
            if (longer || (again && name.length() - size <= 2) || isVerbOfSaying(name, size) || isStuck(name, size)) {
                return true;
            }
        }
        return false;
    }

    /** 裘安续, 卡列金递: a name that the story has again and again, once with a word behind it that is no given name. */
    private boolean isStuck(String name, int size) {
        int rest = name.length() - size;
        String front = name.substring(0, size);
        boolean ends = isForeign(front)
                ? !isForeign(name.substring(size)) || (size >= FULL_NAME && rest == 1)
                : !words.names.endsAsGiven(name);
        return ends && rest <= LONGEST_REST && places.isOnceBeside(name, front);
    }

    private boolean isForeign(String part) {
        return words.names.isTransliterated(part, 0);
    }

    /** {@return where a surname ends that a name begins with, be it one that is mostly another word; or -1} */
    private int anySurnameEnd(String name) {
        return Math.max(words.names.surnameEnd(name), words.chinese.rareSurnames.endAt(name, 0, name.length()));
    }

    /** {@return whether a name ends, from a place on, with a verb of saying} */
    private boolean isVerbOfSaying(String name, int from) {
        return words.chinese.cues.contains(name, from, name.length())
                && !words.chinese.looseCues.contains(name, from, name.length());
    }
}
