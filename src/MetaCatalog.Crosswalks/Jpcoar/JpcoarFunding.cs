using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;

using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary><c>jpcoar:fundingReference</c>: funder, award number, award title.</summary>
internal static class JpcoarFunding
{
    public static IEnumerable<XElement> References(CrosswalkSource source)
    {
        foreach (var grant in source.Take(SchemaOrg.Funding))
        {
            var funder = source.TakeFirst(grant, SchemaOrg.Funder) is { } node ? CarriedAgent.Take(source, node) : null;
            if (funder is not { Names.Count: > 0 })
            {
                source.Lose(LossKind.NotCarried, grant.ToString(), "A funding reference needs the funder's name.");
                continue;
            }

            var award = source.TakeText(grant, SchemaOrg.Identifier);
            yield return new XElement(
                Own + "fundingReference",
                funder.Identifiers.Take(1).Select(static identifier => FunderIdentifier(identifier)),
                funder.Names.Where(static name => !LanguageTag.IsReading(name)).Select(static name => LanguageTag.Text(Own + "funderName", name)),
                award is null ? null : AwardNumber(award),
                source.TakeLiterals(grant, SchemaOrg.Name).Select(static title => LanguageTag.Text(Own + "awardTitle", title)));
        }
    }

    private static XElement FunderIdentifier(AgentIdentifier identifier) => new(
        Own + "funderIdentifier",
        new XAttribute("funderIdentifierType", identifier.Scheme switch { "ROR" => "ROR", "e-Rad_Researcher" => "e-Rad_funder", "ISNI" => "ISNI", _ => "Other" }),
        identifier.Scheme == "ROR" ? identifier.Address : identifier.Value);

    // Japan Grant Numbers begin with JP; any other award number has no type.
    private static XElement AwardNumber(string number) => new(
        Own + "awardNumber",
        number.StartsWith("JP", StringComparison.Ordinal) ? new XAttribute("awardNumberType", "JGN") : null,
        number);
}
