namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Every format that is known; others are annotations only.</summary>
internal static class FormatList
{
    private static readonly Dictionary<string, StringFormat> All = new StringFormat[]
    {
        new DateTimeFormat(),
        new DateFormat(),
        new TimeFormat(),
        new DurationFormat(),
        new EmailFormat(),
        new IdnEmailFormat(),
        new HostnameFormat(),
        new IdnHostnameFormat(),
        new Ipv4Format(),
        new Ipv6Format(),
        new UriFormat(),
        new UriReferenceFormat(),
        new IriFormat(),
        new IriReferenceFormat(),
        new UriTemplateFormat(),
        new JsonPointerFormat(),
        new RelativeJsonPointerFormat(),
        new UuidFormat(),
        new RegexFormat(),
    }.ToDictionary(static format => format.Name, StringComparer.Ordinal);

    public static StringFormat? Find(string name) => All.GetValueOrDefault(name);
}
