/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * The markers of a file.
 */
final class Markers {

	private Markers() {
	}

	/**
	 * @param file a file
	 * @param type a type of markers
	 * @return their messages
	 */
	static List<String> of(IFile file, String type) {
		try {
			return Arrays.stream(file.findMarkers(type, true, IResource.DEPTH_ZERO))
					.map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
