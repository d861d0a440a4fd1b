using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>The doors of the catalog in words.</summary>
internal static class DoorWords
{
    /// <summary>Why nothing is known of them: probes look for what is published only.</summary>
    public static readonly Bilingual Unlooked = new("Nobody has looked for the record since it was published as it is.", "公開後の現れ方をまだ確認していません。");

    /// <summary>Several doors in one sentence.</summary>
    public static Bilingual List(IReadOnlyList<Door> doors) => Words.List([.. doors.Select(Of)]);

    private static Bilingual Of(Door door) => door switch
    {
        Door.Page => new("its page", "レコードのページ"),
        Door.Harvest => new("what is harvested", "収集される一覧"),
        Door.Search => new("the search", "検索"),
        Door.Topic => new("the look-up of identifiers", "識別子の照会"),
        _ => new("its public address", "公開アドレス"),
    };
}
