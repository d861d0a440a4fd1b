using System.Text.Json;
using MetaCatalog.Crosswalks.LinkedData;
using Cr = MetaCatalog.Catalog.Vocab.Croissant;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>Notes a fault: pointer, code, English, Japanese.</summary>
internal delegate void NoteFault(string pointer, string code, string en, string ja);

/// <summary>What Croissant asks of files and sets of files ("Resources").</summary>
internal sealed class CroissantFileRules(NoteFault find, Func<string, bool> isDefined)
{
    /// <summary>Checks one resource.</summary>
    public void Check(LinkedNode file, bool isLive)
    {
        var isFile = file.Is(Cr.FileObjectClass);
        if (!isFile && !file.Is(Cr.FileSetClass))
        {
            find(file.Place.Pointer, "croissant:distribution-type", "A distribution is of the type cr:FileObject or cr:FileSet.", "distribution の型は cr:FileObject か cr:FileSet です。");
            return;
        }

        var parents = file.Take(Cr.ContainedIn).ToList();
        if (file.TakeText(Schema.EncodingFormat) is null && !file.Take(Schema.EncodingFormat).Any())
        {
            Missing(file, "encodingFormat");
        }

        if (isFile)
        {
            CheckFile(file, parents.Count > 0, isLive);
        }
        else if (file.TakeText(Cr.Includes) is null)
        {
            Missing(file, "includes");
        }

        CheckParents(parents);
    }

    private void CheckFile(LinkedNode file, bool isContained, bool isLive)
    {
        if (!isContained && file.Take(Schema.ContentUrl).All(static address => address.Reference is null))
        {
            Missing(file, "contentUrl");
        }

        if (!isContained && !isLive && file.TakeText(Schema.Sha256) is null && file.TakeText(Cr.Md5) is null && file.TakeText(Schema.Md5) is null && !IsRepository(file))
        {
            find(file.Place.Pointer, "croissant:missing-property", "A file needs sha256 or md5, unless the dataset is live (isLiveDataset).", "ファイルには sha256 か md5 が必要です（isLiveDataset の場合を除く）。");
        }
    }

    private static bool IsRepository(LinkedNode file) => file.TakeText(Schema.EncodingFormat) is "git+https" or "git+http";

    private void CheckParents(List<LinkedValue> parents)
    {
        foreach (var parent in parents.SelectMany(Containers))
        {
            if ((parent.Place.Value.ValueKind == JsonValueKind.Object ? parent.Place.TakeText("@id") : parent.Text) is { } id && !isDefined(id))
            {
                find(parent.Place.Pointer, "croissant:unknown-reference", $"There is no \"{id}\" that could contain the file.", $"ファイルを含むはずの「{id}」がありません。");
            }
        }
    }

    // A container may be named directly, or as a source that says how it is opened.
    private static List<LinkedValue> Containers(LinkedValue parent) =>
        parent.Node is { } node && node.Take(Cr.FileObject, Cr.FileSet).ToList() is { Count: > 0 } inner ? inner : [parent];

    private void Missing(LinkedNode file, string member) =>
        find(file.Place.Pointer, "croissant:missing-property", $"The resource has no {member}.", $"リソースに {member} がありません。");
}
