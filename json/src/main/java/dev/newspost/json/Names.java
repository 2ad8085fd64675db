package dev.newspost.json;

import dev.newspost.Block;
import dev.newspost.Problem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How the form spells enums and the kinds of blocks. */
final class Names {
    /** The kinds of blocks, each by its name in the form. */
    static final Map<String, Class<? extends Block>> KINDS = kinds();

    private Names() {}

    /** {@return the name of a constant: lower snake case, a problem's code in kebab case} */
    static String of(Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        return constant instanceof Problem.Code ? name.replace('_', '-') : name;
    }

    /** {@return the constants of an enum by their names in the form} */
    static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(of(constant), constant);
        }
        return names;
    }

    private static Map<String, Class<? extends Block>> kinds() {
        Map<String, Class<? extends Block>> kinds = new LinkedHashMap<>();
        kinds.put("heading", Block.Heading.class);
        kinds.put("paragraph", Block.Paragraph.class);
        kinds.put("list", Block.ListBlock.class);
        kinds.put("block_quote", Block.BlockQuote.class);
        kinds.put("figure", Block.Figure.class);
        kinds.put("table", Block.Table.class);
        kinds.put("code", Block.CodeBlock.class);
        kinds.put("embed", Block.Embed.class);
        kinds.put("thematic_break", Block.ThematicBreak.class);
        return kinds;
    }
}
