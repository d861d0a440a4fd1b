using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>What a reader notes while it reads: the record it builds and the defects that it mended or doubts, with their places.</summary>
internal sealed class ReadingNotes(RecordBuilder builder)
{
    private readonly List<Finding> findings = [];

    public RecordBuilder Builder => builder;

    /// <summary>The defects so far, in the order in which they were met.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Notes a defect. Where it stands is asked for only here: most values have none, and paths cost time.</summary>
    public void Doubt(string code, Func<Location> place, string en, string ja) => findings.Add(new Finding(code, Severity.Warning, new Bilingual(en, ja), place()));

    /// <summary>An identifier of a person or organisation; one that does not hold is kept as it is written, and noted.</summary>
    public AgentIdentifier Identifier(string scheme, string value, Func<Location> place)
    {
        var identifier = AgentIdentifier.Of(scheme, value);
        if (!identifier.IsValid)
        {
            Doubt(
                "identifier:check",
                place,
                $"\"{value}\" is not a valid {identifier.Scheme} identifier: its form or its check digit is wrong. It is kept as it is written.",
                $"「{value}」は {identifier.Scheme} の識別子として正しくありません（形式または検査数字）。記載のまま残しました。");
        }

        return identifier;
    }

    /// <summary>A date; one in a loose form is brought into W3C-DTF and noted.</summary>
    public string Date(string text, Func<Location> place)
    {
        var mended = W3cDate.Mend(text);
        if (mended != text)
        {
            builder.Lose(LossKind.Changed, text, $"The date was written as {mended}.");
            Doubt("date:form", place, $"\"{text}\" is not a date of W3C-DTF; it was read as {mended}.", $"「{text}」は W3C-DTF の日付ではありません。{mended} として読みました。");
        }

        return mended;
    }

    /// <summary>A position; one that is not on the earth is noted.</summary>
    public GeoPoint? Position(string? longitude, string? latitude, Func<Location> place)
    {
        if (WktPlace.Number(longitude) is not { } x || WktPlace.Number(latitude) is not { } y)
        {
            if (longitude is not null || latitude is not null)
            {
                Doubt("geo:number", place, $"\"{longitude}\", \"{latitude}\" are not two numbers of degrees.", $"「{longitude}」「{latitude}」は度の数値ではありません。");
                builder.Lose(LossKind.NotCarried, $"{longitude}, {latitude}", "It is no position.");
            }

            return null;
        }

        if (Math.Abs(x) > 180 || Math.Abs(y) > 90)
        {
            Doubt(
                "geo:range",
                place,
                $"Longitude {longitude}, latitude {latitude} is not on the earth (-180 to 180, -90 to 90).",
                $"経度 {longitude}、緯度 {latitude} は範囲外です（経度 -180〜180、緯度 -90〜90）。");
        }

        return new GeoPoint(x, y);
    }

    /// <summary>A text with its language.</summary>
    public Literal? Text(string? text, string? language) => TaggedText.Of(builder, text, language);
}
