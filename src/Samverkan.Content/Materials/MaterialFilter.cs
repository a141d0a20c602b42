using Samverkan.Content.Model;
using Samverkan.Content.Site;

namespace Samverkan.Content.Materials;

/// <summary>What a teacher asks the library for; an empty word asks for everything.</summary>
public sealed record MaterialFilter(string Kind, string Audience, string Subject)
{
    public static MaterialFilter Of(RequestQuery query) => new(query["kind"], query["audience"], query["subject"]);

    public bool IsEmpty => Kind is "" && Audience is "" && Subject is "";

    public bool Keeps(Material material) =>
        (Kind is "" || material.Kind == Kind)
        && (Audience is "" || material.Audience.Contains(Audience))
        && (Subject is "" || material.Subjects.Contains(Subject));
}
