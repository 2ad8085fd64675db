package dev.newspost.internal.story.figure;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordTrie;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of the language packs that tell pictures and captions apart from other things. */
final class Words {
    private final Set<String> placeholders;
    private final Set<String> icons;
    private final Set<String> decor;
    private final List<String> hosts;
    private final List<String> sharing;
    private final WordTrie captionOpeners;
    private final WordTrie creditOpeners;

    private Words(LanguagePacks packs) {
        placeholders = Set.copyOf(packs.words("picture.placeholder-names"));
        icons = Set.copyOf(packs.words("picture.icon-names"));
        decor = Set.copyOf(packs.words("picture.decor-alts"));
        hosts = packs.words("picture.tracker-addresses");
        sharing = packs.words("picture.share-addresses");
        captionOpeners = new WordTrie(packs.words("picture.caption-openers"));
        creditOpeners = new WordTrie(packs.words("picture.credit-openers"));
    }

    static Words of(LanguagePacks packs) {
        return packs.compiled(Words.class, Words::new);
    }

    boolean isPlaceholder(String fileName) {
        return placeholders.contains(fileName.toLowerCase(Locale.ROOT));
    }

    boolean isIcon(String fileName) {
        return parts(fileName).stream().anyMatch(icons::contains);
    }

    boolean isDecor(String alt) {
        return decor.contains(alt.strip().toLowerCase(Locale.ROOT));
    }

    boolean isTracker(String address) {
        return hosts.stream().anyMatch(address::contains);
    }

    boolean shares(String address) {
        return sharing.stream().anyMatch(address::contains);
    }

    boolean opensCaption(String text) {
        return captionOpeners.endOfLongestAt(text, 0) > 0;
    }

    boolean opensCredit(String text) {
        return creditOpeners.endOfLongestAt(text, 0) > 0;
    }

    private static Set<String> parts(String name) {
        Set<String> parts = new HashSet<>();
        int start = 0;
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (i > start) {
                    parts.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
