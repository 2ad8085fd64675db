package dev.newspost.internal.frontmatter;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words in dates: months, halves of the day, zones. */
final class DateWords {
    private static final int HALF_DAY = 12;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> halfDays = new HashMap<>();
    private final Map<String, ZoneOffset> zones = new HashMap<>();
    private final Set<String> fillers;
    private final List<String> ordinals;

    private DateWords(Map<String, List<String>> lists) {
        for (int month = 1; month <= 12; month++) {
            int number = month;
            lists.get("month " + month).forEach(word -> months.put(word, number));
        }
        lists.get("before noon").forEach(word -> halfDays.put(word, 0));
        lists.get("after noon").forEach(word -> halfDays.put(word, HALF_DAY));
        lists.get("zones").forEach(zone -> {
            int blank = zone.indexOf(' ');
            zones.put(zone.substring(0, blank), ZoneOffset.of(zone.substring(blank + 1)));
        });
        fillers = new HashSet<>(lists.get("fillers"));
        ordinals = List.copyOf(lists.get("ordinals"));
    }

    static DateWords builtIn() {
        return new DateWords(Resources.lists("dates.yaml"));
    }

    /** {@return the month's number from 1; 0 where the word is none} */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    /** {@return the hours that the half of the day adds; -1 where the word is none} */
    int halfDay(String word) {
        return halfDays.getOrDefault(word, -1);
    }

    Optional<ZoneOffset> zone(String word) {
        return Optional.ofNullable(zones.get(word));
    }

    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    List<String> ordinals() {
        return ordinals;
    }
}
