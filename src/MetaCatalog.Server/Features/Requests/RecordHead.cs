using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>What pages about access say of the record that they are about.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">Its title in the language of the page.</param>
/// <param name="Level">The code of the level in force.</param>
/// <param name="IsAskedFor">Whether its data are had by asking.</param>
/// <param name="ShowsLinks">Whether the reader has the addresses of its data already.</param>
public sealed record RecordHead(string Address, string Title, string Level, bool IsAskedFor, bool ShowsLinks)
{
    internal static RecordHead Of(Record record, Texts texts) => new(
        $"/datasets/{record.Id}", TitleOf(record.Card, record.Id, texts), record.AccessLevel.Code(), AccessPolicy.IsAskedFor(record.AccessLevel), record.ShowsLinks);

    internal static string TitleOf(RecordCard card, RecordId id, Texts texts) => card.TitleIn(texts.Language) is { Length: > 0 } title ? title : id.Value;
}
