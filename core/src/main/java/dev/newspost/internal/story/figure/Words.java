package dev.newspost.internal.story.figure;

import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.language.WordTrie;
import dev.newspost.internal.story.draft.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the language packs that tell pictures and captions apart from other things. */
final class Words {
    /** A longer name describes a picture, which may well show a badge or an arrow. */
    private static final int MAX_ICON_WORDS = 3;

    private static final int LONGEST_BUTTON = 60;

    /** A shorter one may be the last word of a caption. */
    private static final int SHORTEST_END = 8;

    /** The lists of what starts lines of the page around a story. */
    private static final List<String> NOTICES = List.of(
            "role.promo-openers",
            "role.promo-label-openers",
            "role.note-openers",
            "role.related-openers",
            "role.meta-openers",
            "role.copyright-openers",
            "role.byline-openers",
            "role.credit-openers",
            "credit.thisText");

    private final Set<String> placeholders;
    private final Set<String> standIns;
    private final Set<String> counts;
    private final Set<String> icons;
    private final Set<String> players;
    private final Set<String> decor;
    private final List<String> hosts;
    private final List<String> cards;
    private final List<String> sharing;
    private final Set<String> networks;
    private final Set<String> banners;
    private final List<String> captionWords;
    private final Set<String> buttons;
    private final List<String> buttonEnds;
    private final WordTrie labels;
    private final Set<String> creditLabels;
    private final WordTrie captionOpeners;
    private final WordTrie creditOpeners;
    private final WordTrie notices;

    private Words(LanguagePacks packs) {
        placeholders = Set.copyOf(packs.words("picture.placeholder-names"));
        standIns = Set.copyOf(packs.words("picture.stand-in-words"));
        counts = Set.copyOf(packs.words("picture.count-words"));
        players =
                packs.words("picture.player-lines").stream().map(Words::plain).collect(Collectors.toUnmodifiableSet());
        icons = Set.copyOf(packs.words("picture.icon-names"));
        decor = Set.copyOf(packs.words("picture.decor-alts"));
        hosts = packs.words("picture.tracker-addresses");
        cards = packs.words("picture.card-addresses");
        sharing = packs.words("picture.share-addresses");
        networks = Set.copyOf(packs.words("picture.network-names"));
        banners = Set.copyOf(packs.words("picture.banner-names"));
        captionWords = packs.words("picture.caption-words");
        buttonEnds = packs.words("role.picture-button-lines").stream()
                .filter(button -> button.length() >= SHORTEST_END)
                .toList();
        buttons = Stream.of("role.picture-button-lines", "picture.page-lines")
                .flatMap(list -> packs.words(list).stream())
                .map(Words::plain)
                .collect(Collectors.toUnmodifiableSet());
        labels = new WordTrie(packs.words("picture.labels"));
        creditLabels =
                packs.words("picture.credit-labels").stream().map(Words::plain).collect(Collectors.toUnmodifiableSet());
        captionOpeners = new WordTrie(packs.words("picture.caption-openers"));
        creditOpeners = new WordTrie(packs.words("picture.credit-openers"));
        notices = new WordTrie(NOTICES.stream()
                .flatMap(list -> packs.words(list).stream())
                .filter(opener -> opener.indexOf('…') < 0)
                .toList());
    }

    static Words of(LanguagePacks packs) {
        return packs.compiled(Words.class, Words::new);
    }

    boolean isPlaceholder(String fileName) {
        return placeholders.contains(fileName.toLowerCase(Locale.ROOT));
    }

    /** {@return whether a word in a file's name says that another picture takes its place} */
    boolean standsIn(String fileName) {
        return parts(fileName).stream().anyMatch(standIns::contains);
    }

    boolean isIcon(String fileName) {
        Set<String> parts = parts(fileName);
        return parts.size() <= MAX_ICON_WORDS && parts.stream().anyMatch(icons::contains);
    }

    /** {@return whether the folder that a picture lies in is called as icons are, such as {@code /images/icon/pay.png}} */
    boolean isIconFolder(String address) {
        int end = address.lastIndexOf('/');
        int start = end < 0 ? -1 : address.lastIndexOf('/', end - 1);
        return start >= 0 && icons.contains(address.substring(start + 1, end).toLowerCase(Locale.ROOT));
    }

    /** {@return whether a file is called by nothing but a network to which readers share, such as {@code weibo-share.png}} */
    boolean isNetwork(String fileName) {
        Set<String> parts = parts(fileName);
        return parts.stream().anyMatch(networks::contains)
                && parts.stream().allMatch(part -> networks.contains(part) || icons.contains(part));
    }

    /** {@return whether a word in a file's name says that it asks readers to do something} */
    boolean isBanner(String fileName) {
        Set<String> parts = parts(fileName);
        return parts.size() <= MAX_ICON_WORDS && parts.stream().anyMatch(banners::contains);
    }

    boolean isDecor(String alt) {
        return decor.contains(alt.strip().toLowerCase(Locale.ROOT));
    }

    boolean isTracker(String address) {
        return hosts.stream().anyMatch(address::contains);
    }

    /** {@return whether a picture shows the outlet to social networks and tells nothing of the post} */
    boolean isCard(String address) {
        return cards.stream().anyMatch(address::contains);
    }

    boolean shares(String address) {
        return sharing.stream().anyMatch(address::contains);
    }

    boolean opensCaption(String text) {
        return captionOpeners.endOfLongestAt(text, 0) > 0;
    }

    /** {@return whether a short text holds a word that only captions hold} */
    boolean marksCaption(String text) {
        return captionWords.stream().anyMatch(text::contains);
    }

    /** {@return the end of the label with which a page opens a caption or credit; 0 where there is none} */
    int endOfLabel(String text) {
        return Math.max(0, labels.endOfLongestAt(text, 0));
    }

    /** {@return whether words are what a player shows over its first picture} */
    boolean isPlayer(String text) {
        return players.contains(plain(text));
    }

    /** {@return whether words are nothing but a label in front of a maker} */
    boolean isCreditLabel(String text) {
        return creditLabels.contains(plain(text));
    }

    /** "1 of 3": {@return whether two numbers and a word between them are all that a text holds} */
    boolean isCount(String text) {
        String[] parts = text.strip().split(" +", -1);
        return parts.length == 3 && isNumber(parts[0]) && counts.contains(plain(parts[1])) && isNumber(parts[2]);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    }

    boolean opensCredit(String text) {
        return creditOpeners.endOfLongestAt(text, 0) > 0;
    }

    /** {@return whether words start as a notice, an appeal or a byline does, which a picture may stand over as well} */
    boolean opensNotice(String text) {
        int end = notices.endOfLongestAt(text, 0);
        return end > 0 && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** {@return whether a line is a button of the page's picture viewer and tells nothing} */
    boolean isButton(String text) {
        return text.length() <= LONGEST_BUTTON && buttons.contains(plain(text));
    }

    /** {@return where such buttons start at the end of a caption's line; its length where none stands there} */
    int startOfButtons(String text) {
        int end = text.length();
        int last;
        do {
            last = end;
            for (String button : buttonEnds) {
                int start = end - button.length();
                if (start >= 0 && text.regionMatches(true, start, button, 0, button.length())) {
                    end = start;
                    while (end > 0 && (Letters.blank(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
                        end--;
                    }
                }
            }
        } while (end < last);
        return end;
    }

    private static String plain(String text) {
        int end = text.length();
        while (end > 0 && ".…:：,， ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip().toLowerCase(Locale.ROOT);
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
