namespace Samverkan.Cms.Persistence.Shared;

public static class Fresh
{
    /// <summary>Fills an entity from rows so that it comes out clean: what was just read is not a change.</summary>
    public static TEntity Entity<TEntity>(TEntity entity, Action<TEntity> fill) where TEntity : BeingDirtyBase
    {
        entity.DisableChangeTracking();
        fill(entity);
        entity.ResetDirtyProperties(false);
        entity.EnableChangeTracking();
        return entity;
    }
}
