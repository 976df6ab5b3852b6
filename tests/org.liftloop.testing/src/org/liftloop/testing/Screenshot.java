/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * Photographs of the screen, in {@code target/screenshots} of the module under test.
 */
public final class Screenshot {

	private Screenshot() {
	}

	/**
	 * Photographs the screen.
	 *
	 * @param name the file's name without extension; what no file name may hold becomes {@code _}
	 * @return the PNG file
	 * @throws IOException if it cannot be written
	 */
	public static Path take(String name) throws IOException {
		Path folder = Path.of(System.getProperty("liftloop.screenshots", "target/screenshots")); //$NON-NLS-1$ //$NON-NLS-2$
		Files.createDirectories(folder);
		Path file = folder.resolve(name.replaceAll("[^\\w.-]+", "_") + ".png").toAbsolutePath(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ImageData data = Ui.get(Screenshot::screen);
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	private static ImageData screen() {
		Display display = Ui.display();
		display.update();
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
