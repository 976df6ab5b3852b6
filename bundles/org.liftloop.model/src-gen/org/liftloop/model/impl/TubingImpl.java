/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.liftloop.model.ModelPackage;
import org.liftloop.model.Tubing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tubing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.TubingImpl#getInnerDiameterM <em>Inner Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.TubingImpl#getOuterDiameterM <em>Outer Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.TubingImpl#isAnchored <em>Anchored</em>}</li>
 *   <li>{@link org.liftloop.model.impl.TubingImpl#getYoungsModulusPa <em>Youngs Modulus Pa</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TubingImpl extends MinimalEObjectImpl.Container implements Tubing {
	/**
	 * The default value of the '{@link #getInnerDiameterM() <em>Inner Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerDiameterM()
	 * @generated
	 * @ordered
	 */
	protected static final Double INNER_DIAMETER_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInnerDiameterM() <em>Inner Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerDiameterM()
	 * @generated
	 * @ordered
	 */
	protected Double innerDiameterM = INNER_DIAMETER_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getOuterDiameterM() <em>Outer Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterDiameterM()
	 * @generated
	 * @ordered
	 */
	protected static final Double OUTER_DIAMETER_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOuterDiameterM() <em>Outer Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterDiameterM()
	 * @generated
	 * @ordered
	 */
	protected Double outerDiameterM = OUTER_DIAMETER_M_EDEFAULT;

	/**
	 * The default value of the '{@link #isAnchored() <em>Anchored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnchored()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANCHORED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAnchored() <em>Anchored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnchored()
	 * @generated
	 * @ordered
	 */
	protected boolean anchored = ANCHORED_EDEFAULT;

	/**
	 * The default value of the '{@link #getYoungsModulusPa() <em>Youngs Modulus Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYoungsModulusPa()
	 * @generated
	 * @ordered
	 */
	protected static final double YOUNGS_MODULUS_PA_EDEFAULT = 2.07E11;

	/**
	 * The cached value of the '{@link #getYoungsModulusPa() <em>Youngs Modulus Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYoungsModulusPa()
	 * @generated
	 * @ordered
	 */
	protected double youngsModulusPa = YOUNGS_MODULUS_PA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TubingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TUBING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getInnerDiameterM() {
		return innerDiameterM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnerDiameterM(Double newInnerDiameterM) {
		Double oldInnerDiameterM = innerDiameterM;
		innerDiameterM = newInnerDiameterM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TUBING__INNER_DIAMETER_M, oldInnerDiameterM, innerDiameterM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getOuterDiameterM() {
		return outerDiameterM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOuterDiameterM(Double newOuterDiameterM) {
		Double oldOuterDiameterM = outerDiameterM;
		outerDiameterM = newOuterDiameterM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TUBING__OUTER_DIAMETER_M, oldOuterDiameterM, outerDiameterM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnchored() {
		return anchored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchored(boolean newAnchored) {
		boolean oldAnchored = anchored;
		anchored = newAnchored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TUBING__ANCHORED, oldAnchored, anchored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getYoungsModulusPa() {
		return youngsModulusPa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYoungsModulusPa(double newYoungsModulusPa) {
		double oldYoungsModulusPa = youngsModulusPa;
		youngsModulusPa = newYoungsModulusPa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TUBING__YOUNGS_MODULUS_PA, oldYoungsModulusPa, youngsModulusPa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TUBING__INNER_DIAMETER_M:
				return getInnerDiameterM();
			case ModelPackage.TUBING__OUTER_DIAMETER_M:
				return getOuterDiameterM();
			case ModelPackage.TUBING__ANCHORED:
				return isAnchored();
			case ModelPackage.TUBING__YOUNGS_MODULUS_PA:
				return getYoungsModulusPa();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.TUBING__INNER_DIAMETER_M:
				setInnerDiameterM((Double)newValue);
				return;
			case ModelPackage.TUBING__OUTER_DIAMETER_M:
				setOuterDiameterM((Double)newValue);
				return;
			case ModelPackage.TUBING__ANCHORED:
				setAnchored((Boolean)newValue);
				return;
			case ModelPackage.TUBING__YOUNGS_MODULUS_PA:
				setYoungsModulusPa((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.TUBING__INNER_DIAMETER_M:
				setInnerDiameterM(INNER_DIAMETER_M_EDEFAULT);
				return;
			case ModelPackage.TUBING__OUTER_DIAMETER_M:
				setOuterDiameterM(OUTER_DIAMETER_M_EDEFAULT);
				return;
			case ModelPackage.TUBING__ANCHORED:
				setAnchored(ANCHORED_EDEFAULT);
				return;
			case ModelPackage.TUBING__YOUNGS_MODULUS_PA:
				setYoungsModulusPa(YOUNGS_MODULUS_PA_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.TUBING__INNER_DIAMETER_M:
				return INNER_DIAMETER_M_EDEFAULT == null ? innerDiameterM != null : !INNER_DIAMETER_M_EDEFAULT.equals(innerDiameterM);
			case ModelPackage.TUBING__OUTER_DIAMETER_M:
				return OUTER_DIAMETER_M_EDEFAULT == null ? outerDiameterM != null : !OUTER_DIAMETER_M_EDEFAULT.equals(outerDiameterM);
			case ModelPackage.TUBING__ANCHORED:
				return anchored != ANCHORED_EDEFAULT;
			case ModelPackage.TUBING__YOUNGS_MODULUS_PA:
				return youngsModulusPa != YOUNGS_MODULUS_PA_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (innerDiameterM: ");
		result.append(innerDiameterM);
		result.append(", outerDiameterM: ");
		result.append(outerDiameterM);
		result.append(", anchored: ");
		result.append(anchored);
		result.append(", youngsModulusPa: ");
		result.append(youngsModulusPa);
		result.append(')');
		return result.toString();
	}

} //TubingImpl
