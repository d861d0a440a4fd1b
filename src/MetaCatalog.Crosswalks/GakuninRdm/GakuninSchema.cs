using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.GakuninRdm;

/// <summary>What stands beside the registrations of GakuNin RDM and describes no data: the schema of a registration, and the mapping of its items to those of WEKO3.</summary>
internal static class GakuninSchema
{
    /// <summary>Whether an object with the members is the schema of a registration: pages of questions.</summary>
    public static bool IsSchema(IEnumerable<string> members)
    {
        var all = members.ToHashSet(StringComparer.Ordinal);
        return all.Contains("pages") && all.Contains("name") && all.Contains("version");
    }

    /// <summary>Whether an object with the members is the mapping of items.</summary>
    public static bool IsMapping(IEnumerable<string> members)
    {
        var all = members.ToHashSet(StringComparer.Ordinal);
        return all.Contains("@metadata") && all.Contains("@files");
    }

    /// <summary>Why the document is no registration; null when it is neither of these.</summary>
    public static Finding? Refusal(JsonPlace root)
    {
        if (root.Value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var members = root.Value.EnumerateObject().Select(static member => member.Name).ToList();
        return IsSchema(members) ? Schema(root.PeekMember("name")?.Text) : IsMapping(members) ? Mapping() : null;
    }

    private static Finding Schema(string? name) => ReadingFaults.Error(
        "gakunin-rdm:schema",
        $"This is the schema of a registration in GakuNin RDM (\"{name}\"): it says which items a registration has, but describes no data. Give the registration.",
        $"GakuNin RDM の登録スキーマ（「{name}」）です。登録項目を定めるもので、データの記述ではありません。登録したメタデータを送ってください。",
        new Location(Pointer: "/pages"));

    private static Finding Mapping() => ReadingFaults.Error(
        "gakunin-rdm:mapping",
        "This maps the items of GakuNin RDM to those of WEKO3; it describes no data. Give the registration.",
        "GakuNin RDM の項目と WEKO3 の項目の対応表です。データの記述ではありません。登録したメタデータを送ってください。",
        new Location(Pointer: "/@metadata"));
}
