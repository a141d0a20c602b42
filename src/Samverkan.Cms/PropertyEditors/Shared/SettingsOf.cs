using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>The settings of an editor for which Core has the class and no configuration editor.</summary>
public sealed class SettingsOf<TConfiguration>(IIOHelper files) : ConfigurationEditor<TConfiguration>(files) where TConfiguration : class, new();
