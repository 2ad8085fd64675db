package dev.newspost.json;

import dev.newspost.Block;
import dev.newspost.Image;
import dev.newspost.Lines;
import dev.newspost.RichText;
import dev.newspost.Role;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads blocks. */
final class BlockReader {
    private final List<Image> images;

    BlockReader(List<Image> images) {
        this.images = images;
    }

    List<Block> blocks(JsonSource article) {
        AtomicInteger next = new AtomicInteger();
        return article.list("blocks", json -> {
            int place = next.getAndIncrement();
            return block(
                    json, new Place(json.optionalNumber("index").orElse(place), json.constant("role", Role.class)));
        });
    }

    /** Place and role of a top-level block; what it holds has the same unless it says otherwise. */
    private record Place(int index, Role role) {
        Place of(JsonSource nested) {
            return new Place(
                    nested.optionalNumber("index").orElse(index),
                    nested.field("role")
                            .map(value -> value.constant(Role.class))
                            .orElse(role));
        }
    }

    private Block block(JsonSource json, Place place) {
        int index = place.index();
        Role role = place.role();
        Optional<Lines> lines = json.lines();
        String kind = json.text("kind");
        return switch (kind) {
            case "heading" -> new Block.Heading(index, role, lines, json.number("level"), words(json));
            case "paragraph" -> new Block.Paragraph(index, role, lines, words(json));
            case "list" ->
                new Block.ListBlock(
                        index, role, lines, json.flag("ordered"), json.list("items", item -> nested(item, place)));
            case "block_quote" ->
                new Block.BlockQuote(
                        index, role, lines, content(json, place), json.object("source", BlockReader::source));
            case "figure" -> new Block.Figure(index, role, lines, json.list("images", this::image), words(json));
            case "table" ->
                new Block.Table(index, role, lines, json.list("rows", row -> row.list(cell -> cell(cell, place))));
            case "code" -> new Block.CodeBlock(index, role, lines, json.optional("language"), json.text("text"));
            case "embed" ->
                new Block.Embed(
                        index,
                        role,
                        lines,
                        json.constant("embedKind", Block.EmbedKind.class),
                        json.optional("address"),
                        json.optional("poster"),
                        json.optional("source"),
                        words(json));
            case "thematic_break" -> new Block.ThematicBreak(index, role, lines);
            default -> throw json.problem("\"" + kind + "\" is no kind of block");
        };
    }

    private List<Block> nested(JsonSource list, Place holder) {
        return list.list(json -> block(json, holder.of(json)));
    }

    private List<Block> content(JsonSource json, Place holder) {
        return json.field("content").map(list -> nested(list, holder)).orElse(List.of());
    }

    private Block.Cell cell(JsonSource json, Place table) {
        return new Block.Cell(json.flag("header"), json.number("columns"), json.number("rows"), content(json, table));
    }

    private static Block.QuoteSource source(JsonSource json) {
        return new Block.QuoteSource(json.optional("who"), json.optional("address"), json.optional("time"));
    }

    private Image image(JsonSource json) {
        return images.get(json.number());
    }

    private static RichText words(JsonSource json) {
        return new RichText(json.text("text"), json.list("marks", BlockReader::mark));
    }

    private static RichText.Mark mark(JsonSource json) {
        return new RichText.Mark(
                json.constant("kind", RichText.MarkKind.class),
                json.number("start"),
                json.number("end"),
                json.optional("href"),
                json.optional("source"));
    }
}
