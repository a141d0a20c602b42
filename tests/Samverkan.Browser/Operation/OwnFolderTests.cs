namespace Samverkan.Browser.Operation;

/// <summary>The site's own content must come in whole. What is wrong with it is named, nothing stays behind, and the mended folder starts.</summary>
public sealed class OwnFolderTests
{
    [Fact]
    public async Task A_broken_file_stops_the_first_start_with_file_line_and_reason_and_the_mended_folder_starts()
    {
        using Installation site = new Installation().WithContent();
        string file = Directory.GetFiles(Path.Combine(site.Sync, "v18", "Content")).Order(StringComparer.Ordinal).First();
        string whole = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, whole.Replace("</Info>", "</Inf>", StringComparison.Ordinal));
        int line = whole[..whole.IndexOf("</Info>", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

        (await site.RunAsync()).IsRefusal("1 of its files", $"Content/{Path.GetFileName(file)}, line {line}", "not well-formed XML", "start again");
        Assert.Empty(site.Kept());

        await File.WriteAllTextAsync(file, whole);
        await site.UsedAsync();
    }

    [Fact]
    public async Task A_missing_media_file_stops_the_first_start_and_leaves_neither_database_nor_media()
    {
        using Installation site = new Installation().WithContent();
        string file = Directory.GetFiles(Path.Combine(site.Sync, "media"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        File.Delete(file);

        (await site.RunAsync()).IsRefusal("1 of its files", "Media/", ", line ", $"{Path.GetFileName(file)} is missing");
        Assert.Empty(site.Kept());
    }

    [Fact]
    public async Task A_duplicate_key_stops_the_first_start_and_both_files_are_named()
    {
        using Installation site = new Installation().WithContent();
        string file = Directory.GetFiles(Path.Combine(site.Sync, "v18", "DataTypes")).Order(StringComparer.Ordinal).First();
        File.Copy(file, Path.Combine(Path.GetDirectoryName(file)!, "zz-copy.config"));

        (await site.RunAsync()).IsRefusal("1 of its files", "DataTypes/zz-copy.config, line 2", Path.GetFileName(file));
        Assert.Empty(site.Kept());
    }

    [Fact]
    public async Task A_failed_first_start_leaves_media_alone_that_lay_there_before()
    {
        using Installation site = new Installation().WithContent();
        string somebodys = Path.Combine(site.Data, "media", "a", "kept.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(somebodys)!);
        await File.WriteAllTextAsync(somebodys, "from a backup");
        File.Delete(Directory.GetFiles(Path.Combine(site.Sync, "media"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last());
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync()).IsRefusal("is missing");
        Assert.Equal(before, site.Kept());
    }
}
