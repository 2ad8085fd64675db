/** TOML headers. */
@SuppressWarnings("requires-automatic") // tomlj has a stable module name and no module-info
module dev.newspost.toml {
    requires transitive dev.newspost;
    requires org.tomlj;

    exports dev.newspost.toml;

    provides dev.newspost.FrontMatterFormat with
            dev.newspost.toml.TomlFrontMatter;
}
