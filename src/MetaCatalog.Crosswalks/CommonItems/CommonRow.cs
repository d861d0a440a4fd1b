using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>A row under its headings, read so that what nobody took can be told afterwards.</summary>
internal sealed class CommonRow(IReadOnlyList<string> headings, CsvRow row)
{
    private readonly bool japanese = headings.Any(CommonColumns.IsJapanese);
    private readonly HashSet<int> taken = [];

    /// <summary>Where the row stands.</summary>
    public Location Place => new(Line: row.Line, Column: 1);

    public CommonRecord ToRecord() => new()
    {
        Funder = Say(0),
        StreamCode = Take(1),
        Program = Say(2),
        GrantNumber = Take(3),
        Project = Say(4),
        DataNumber = Take(5),
        Title = Say(6),
        Date = Take(7),
        Description = Say(8),
        Field = Say(9),
        DataType = Say(10),
        Size = Take(11),
        Charge = Say(12),
        Licence = Take(13),
        Citation = Say(14),
        AccessRights = Say(15),
        AvailableDate = Take(16),
        Repository = Say(17),
        RepositoryAddress = Take(18),
        Creators = Creators(Take(19), Take(20)),
        HostingInstitution = Say(21),
        HostingIdentifier = Take(22),
        Manager = Manager(Say(23), Take(24)),
        ContactOrganisation = Say(25),
        ContactAddress = Say(26),
        Telephone = Take(27),
        Email = Take(28),
        Remarks = Say(29),
    };

    /// <summary>The fields with content that nobody took: those of other headings, and those beyond the headings.</summary>
    public IEnumerable<MappingLoss> Untaken()
    {
        for (var i = 0; i < row.Fields.Count; i++)
        {
            if (!taken.Contains(i) && !string.IsNullOrWhiteSpace(row.Fields[i]))
            {
                yield return new MappingLoss(LossKind.NotCarried, $"line {row.Line}, {(i < headings.Count ? headings[i] : $"field {i + 1}")}: {row.Fields[i]}", "It is none of the thirty common items.");
            }
        }
    }

    private string? Take(int item)
    {
        for (var i = 0; i < headings.Count && i < row.Fields.Count; i++)
        {
            if (!taken.Contains(i) && CommonColumns.PlaceOf(headings[i]) == item)
            {
                taken.Add(i);
                return row.Fields[i].Trim() is { Length: > 0 } value ? value : null;
            }
        }

        return null;
    }

    private Words Say(int item) => Words.In(japanese, Take(item));

    private static CommonPerson? Manager(Words name, string? number) => name.IsEmpty && number is null ? null : new CommonPerson(number, name);

    private List<CommonPerson> Creators(string? names, string? numbers)
    {
        var (all, ids) = (names?.Split(';', StringSplitOptions.TrimEntries) ?? [], numbers?.Split(';', StringSplitOptions.TrimEntries) ?? []);
        var people = new List<CommonPerson>();
        for (var i = 0; i < Math.Max(all.Length, ids.Length); i++)
        {
            var (name, number) = (Part(all, i), Part(ids, i));
            if ((name ?? number) is not null)
            {
                people.Add(new CommonPerson(number, Words.In(japanese, name)));
            }
        }

        return people;
    }

    private static string? Part(string[] parts, int i) => i < parts.Length && parts[i].Length > 0 ? parts[i] : null;
}
