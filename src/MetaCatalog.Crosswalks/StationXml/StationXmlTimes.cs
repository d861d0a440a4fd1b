using System.Globalization;
using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>Start and end of operation; an end in the far future, a habit of SEED, means that there is none.</summary>
internal sealed class StationXmlTimes(RecordBuilder record)
{
    private const int FarFuture = 2100;

    /// <summary>The instant in the attribute; null without one, or for an end in the far future.</summary>
    public Literal? Take(XmlSource source, XElement element, string attribute)
    {
        var text = source.TakeAttribute(element, attribute);
        if (text is null)
        {
            return null;
        }

        var instant = DateLiteral.Of(text);
        if (instant is null)
        {
            record.Lose(LossKind.NotCarried, $"{XmlSource.PathOf(element)}/@{attribute}: {text}", "It is no date.");
        }
        else if (IsFarFuture(instant))
        {
            record.Lose(LossKind.Changed, $"{XmlSource.PathOf(element)}/@{attribute}: {text}", "A date in the far future stands for an open end.");
            return null;
        }

        return instant;
    }

    private static bool IsFarFuture(Literal instant) => int.Parse(instant.LexicalForm.AsSpan(0, 4), CultureInfo.InvariantCulture) >= FarFuture;
}
