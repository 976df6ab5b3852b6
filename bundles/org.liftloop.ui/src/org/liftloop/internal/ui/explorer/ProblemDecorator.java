/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.explorer;

import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldProblemMarkers;
import org.liftloop.ui.explorer.FieldNode;

/**
 * Marks files, their folders and projects, and the elements in them, that have problems.
 */
public final class ProblemDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

	private final IResourceChangeListener markers = this::resourceChanged;

	/**
	 * Made by the workbench.
	 */
	public ProblemDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(markers, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void decorate(@Nullable Object element, @Nullable IDecoration decoration) {
		int severity = switch (element) {
		case FieldNode node -> severity(node.file(), node.fragment());
		case IResource resource -> severity(resource, ""); //$NON-NLS-1$
		case null, default -> -1;
		};
		if (decoration != null && severity >= IMarker.SEVERITY_WARNING) {
			decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages()
					.getImageDescriptor(severity == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR
							: ISharedImages.IMG_DEC_FIELD_WARNING),
					IDecoration.BOTTOM_LEFT);
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(markers);
		super.dispose();
	}

	private static int severity(IResource resource, String fragment) {
		if (!resource.isAccessible()) {
			return -1;
		}
		try {
			if (fragment.isEmpty()) {
				return resource.findMaxProblemSeverity(FieldProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
			}
			return Arrays.stream(resource.findMarkers(FieldProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.filter(marker -> isInside(marker.getAttribute(FieldProblemMarkers.ELEMENT, ""), fragment)) //$NON-NLS-1$
					.mapToInt(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).max().orElse(-1);
		} catch (CoreException e) {
			// The resource went away while its decoration was computed.
			ILog.of(ProblemDecorator.class).log(e.getStatus());
			return -1;
		}
	}

	private static boolean isInside(String element, String fragment) {
		return element.equals(fragment) || element.startsWith(fragment + '/');
	}

	private void resourceChanged(IResourceChangeEvent event) {
		IMarkerDelta[] changed = event.findMarkerDeltas(FieldProblemMarkers.TYPE, true);
		if (changed.length > 0) {
			PlatformUI.getWorkbench().getDisplay()
					.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
		}
	}
}
